import { describe, expect, it } from "vitest";
import { isCode, isReference } from "../../src/facts/language/code.js";
import { piecesOf } from "../../src/facts/language/pieces.js";
import { deck, label, page, title } from "./draw.js";

describe("lines that are typed for a machine", () => {
  it.each([
    [["const mill = open();", "mill.grind({ flour: true });"]],
    [["$ flourctl start", "--port 80", "start the mill"]],
    [["usage: flourctl [-v] [--port PORT] FILE", "-v, --verbose", "say more"]],
    [['{ "mill": "north",', '"tons": 12', "}"]],
    [["<mill name='north'>", "<sacks>12</sacks>"]],
    [["mill_name = north", "tons = 12", "grind(mill_name)"]],
  ])("are code: %j", (lines) => {
    expect(isCode(lines)).toBe(true);
  });

  it.each([
    [["Fewer sacks lost;", "Less flour on the floor;", "No night shift."]],
    [["-Fast set-up", "-Flour by weight"]],
    [["One scale for each customer(s)", "Bakers (all sizes) order by phone"]],
    [["Result = calm mornings", "12% less flour - from week 4"]],
    [["Our mill: open 24/7", "Ask for {sacks} by name"]],
    [[]],
  ])("are not what people read: %j", (lines) => {
    expect(isCode(lines)).toBe(false);
  });

  it("a table of parameters explains names, a price list names things", () => {
    expect(isReference([["mill_name", "text"], ["--tons", "number"], ["Notes"]])).toBe(true);
    expect(
      isReference([
        ["Scale", "€ 40"],
        ["e-Mill", "€ 90"],
        ["iScale", "€ 10"],
      ]),
    ).toBe(false);
  });

  it("are no lines of the page", () => {
    const text = label(
      [100, 120, 700, 300],
      "flourctl --port 80 --mill north\nflourctl --stop\nport: where it listens",
    );
    const drawn = page([title("Start the mill"), text]);
    expect(piecesOf(drawn, deck([drawn])).map((piece) => piece.text)).toEqual(["Start the mill"]);
  });
});
