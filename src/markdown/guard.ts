import type {} from "remark-parse";
import type { Data } from "unified";
import { type MarkdownLimits, tooMuch } from "./limits.js";

type Extension = NonNullable<Data["micromarkExtensions"]>[number];
type Constructs = NonNullable<NonNullable<Extension["text"]>[string]>;
type Construct = Constructs extends infer C ? Exclude<C, readonly unknown[]> : never;
type Code = number | null;
type State = ReturnType<Parameters<Construct["tokenize"]>[1]>;

/**
 * remark takes the square of some numbers: marks of emphasis in one paragraph, marks in one run, brackets
 * inside one another, `<!` and `<?` that look for their end. Above these, marks are plain characters.
 */
const MAX_EMPHASIS = 400;
const MAX_RUN = 16;
const MAX_OPEN = 30;
const MAX_DECLARATIONS = 30;
/** All marks in one paragraph. Above it, every line of the paragraph is plain from its next mark on. */
const MAX_MARKS = 4_000;

interface Counts {
  marks: number;
  emphasis: number;
  open: number;
  declarations: number;
}

/**
 * An extension for micromark that looks at every mark before its owner does, and nearly always leaves it to
 * the owner. It also stops a parse that takes too long, whatever the reason. For one parse only.
 *
 * @throws ReadError `limit`, out of the parse.
 */
export function guard(limits: MarkdownLimits): Extension {
  const deadline = performance.now() + limits.milliseconds;
  const paragraphs = new WeakMap<object, Counts>();

  const clock: Construct = {
    tokenize: (_effects, _ok, nok) => {
      if (performance.now() > deadline) throw tooMuch("takes too long to read", "milliseconds", limits.milliseconds);
      return nok;
    },
  };

  /** Looks at one mark, or at a run of it; where there are too many, it becomes data: micromark's word for plain text. */
  function mark(allowed: (counts: Counts, run: number, next: Code) => boolean, longest = 1): Construct {
    return {
      tokenize(effects, ok, nok) {
        const counts = paragraphs.get(this) ?? { marks: 0, emphasis: 0, open: 0, declarations: 0 };
        paragraphs.set(this, counts);
        let run = 0;
        let first: Code = null;
        return (code) => {
          first = code;
          effects.enter("data");
          return ++counts.marks > MAX_MARKS ? restOfLine(code) : inRun(code);
        };
        function inRun(code: Code): State {
          if (code === first && run < longest) {
            effects.consume(code);
            run++;
            return inRun;
          }
          effects.exit("data");
          return (allowed(counts, run, code) ? nok : ok)(code);
        }
        function restOfLine(code: Code): State {
          // micromark's codes for line endings are -5, -4 and -3, for tabs -2 and -1.
          if (code === null || code <= -3) {
            effects.exit("data");
            return ok(code);
          }
          effects.consume(code);
          return restOfLine;
        }
      },
    };
  }
  const opens = (counts: Counts) => counts.open < MAX_OPEN && ++counts.open > 0;
  const any = mark(() => true);
  const emphasis = mark((counts, run) => run <= MAX_RUN && ++counts.emphasis <= MAX_EMPHASIS, Infinity);
  const image = mark((counts, _, next) => next !== 91 || opens(counts));
  const close = mark((counts) => {
    counts.open = Math.max(0, counts.open - 1);
    return true;
  });
  const tag = mark((counts, _, next) => (next !== 33 && next !== 63) || ++counts.declarations <= MAX_DECLARATIONS);
  // A run of backticks is looked at once, at its start.
  const code: Construct = { ...clock, previous: (code) => code !== 96 };
  return {
    document: { null: clock },
    flow: { null: clock },
    contentInitial: { 91: clock },
    // The keys are the characters ! & * < [ \ ] _ ` ~
    text: {
      33: image,
      38: any,
      42: emphasis,
      60: [clock, tag],
      91: [clock, mark(opens)],
      92: any,
      93: close,
      95: emphasis,
      96: code,
      126: emphasis,
    },
  };
}
