import { area, bottom, contains, right, sharedX, sharedY, similar } from "./geometry.js";
import type { Scene, SceneNode } from "./scene.js";

/** Of the parts, 0 to 1. */
const MOSTLY = 0.5;

/** A label and the room for what is to be written touch each other or nearly so, in thousandths of the page's width. */
const NEAR = 25;

/** Of the label's area: room for a tick or a date is small, an ornament is smaller. */
const LEAST_ROOM = 0.3;

/** "Owner:", "Which team?", "Name ____", "Date ………", "[ ] Yes": asks for words instead of naming a part. */
const ASKS = /[:?？：]\s*$|_{3,}|\.{4,}|…\s?…|\[\s?\]|[☐□]/u;

/** "[name]", "<date>", "e.g. the night shift", "Enter the team", "TBD": stands where somebody is to write. */
const HINT =
  /^\s*(?:\[[^\]]{1,60}\]\s*$|<[^>]{1,60}>\s*$|(?:e\.\s?g\.|enter|fill in|insert|tbd|tbc|xx+|z\.\s?b\.)(?:\s|$))/iu;

/** True for parts that are mostly fields to fill in: a form is set in rows and frames as a picture of parts is. */
export function areFields(nodes: readonly SceneNode[], scene: Scene): boolean {
  const fields = nodes.filter(
    (node) => ASKS.test(node.label) || HINT.test(node.label) || hasRoom(node, scene) || hasAnswer(node, scene),
  ).length;
  return fields >= 2 && fields >= MOSTLY * nodes.length;
}

/** So many words in the box beside a label are what was filled in, or what the label means. */
const LEAST_ANSWER = 8;

/** True where a wider box of the same height with a text in it stands to the right: a filled form, or a table of two columns. */
function hasAnswer({ rect }: SceneNode, { nodes }: Scene): boolean {
  return nodes.some(
    ({ rect: answer, drawn, icon, words }) =>
      drawn &&
      !icon &&
      words >= LEAST_ANSWER &&
      answer.width > 1.2 * rect.width &&
      similar(rect.height, answer.height, 0.1) &&
      sharedY(rect, answer) > 0.9 * rect.height &&
      Math.abs(answer.x - right(rect)) < NEAR,
  );
}

/** True where an empty box of the same height stands to the right, or a box of the same width below. */
function hasRoom({ rect }: SceneNode, { marks, nodes }: Scene): boolean {
  return marks.some(({ rect: room, drawn, icon }) => {
    if (!drawn || icon || area(room) < LEAST_ROOM * area(rect)) return false;
    const beside =
      similar(rect.height, room.height, 0.2) &&
      sharedY(rect, room) > 0.8 * Math.min(rect.height, room.height) &&
      Math.abs(room.x - right(rect)) < NEAR;
    const below =
      similar(rect.width, room.width, 0.1) &&
      sharedX(rect, room) > 0.9 * Math.min(rect.width, room.width) &&
      Math.abs(room.y - bottom(rect)) < NEAR;
    return (beside || below) && !nodes.some((node) => contains(room, node.rect));
  });
}
