export { didYouMean, nearest } from "../rule/suggest.js";
