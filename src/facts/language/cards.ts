import type { Shape } from "../../document/document.js";
import { textSize } from "./look.js";
import type { Piece } from "./pieces.js";

/** A card's heading is a phrase, and its body says something about it. */
const HEADING_WORDS = 6;
const BODY_WORDS = 3;
const LONGEST_JOINED = 240;

/** Two cards in a row are a pattern; one heading over one line may head whatever follows. */
const FEWEST_CARDS = 2;

/**
 * A heading and the one line below it that says what it means are read as one ("Alerts" over "Know before the line
 * stops"), where at least two such cards stand side by side or below each other.
 */
export function withCards(pieces: readonly Piece[], shapes: ReadonlyMap<string, Shape>): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    let end = i;
    while (isCard(pieces, end, shapes)) end += 2;
    if (end - i < 2 * FEWEST_CARDS) {
      end = Math.max(end, i + 1);
      joined.push(...pieces.slice(i, end));
    } else for (let card = i; card < end; card += 2) joined.push(cardOf(pieces[card]!, pieces[card + 1]!));
    i = end;
  }
  return joined;
}

function cardOf(heading: Piece, body: Piece): Piece {
  return { ...body, text: `${heading.text.replace(/:$/, "")}: ${body.text}` };
}

function isCard(pieces: readonly Piece[], i: number, shapes: ReadonlyMap<string, Shape>): boolean {
  const [heading, body, next] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (heading === undefined || body === undefined) return false;
  if (heading.kind === "title" || heading.kind === "row" || (body.kind !== "sentence" && body.kind !== "bullet"))
    return false;
  if (next?.place.shapeId === body.place.shapeId && heading.place.shapeId !== body.place.shapeId) return false;
  const [said, says] = [heading.text.split(" ").length, body.text.split(" ").length];
  if (said > HEADING_WORDS || says < BODY_WORDS || /[.!?,;]$/.test(heading.text)) return false;
  if (heading.text.length + body.text.length > LONGEST_JOINED) return false;
  const [above, below] = [shapes.get(heading.place.shapeId), shapes.get(body.place.shapeId)];
  if (above === undefined || below === undefined) return false;
  if (above === below) return heading.kind === "heading";
  const [strong, plain] = [textSize(above), textSize(below)];
  return (strong.size > plain.size || (strong.bold && !plain.bold)) && isBelow(above, below);
}

/** Right below, in the same column: nothing of the height of the heading fits between them. */
function isBelow({ box: above }: Shape, { box: below }: Shape): boolean {
  if (above === null || below === null) return false;
  const gap = below.y - (above.y + above.height);
  const column = Math.min(above.x + above.width, below.x + below.width) - Math.max(above.x, below.x);
  return Math.abs(gap) <= above.height && column >= 0.5 * Math.min(above.width, below.width);
}
