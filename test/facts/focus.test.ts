import { describe, expect, it } from "vitest";
import type { Shape } from "../../src/document/document.js";
import { box, deck, facts, label, page, title } from "./draw.js";

/** The focus of a page in the middle of a deck for Tarn Dairy by Acme. */
function focusOf(...shapes: Shape[]): string {
  const other = page([title("Two weeks later"), label([50, 100, 800, 300], "It rained. ".repeat(20))]);
  return facts(deck([page([title("Hello")]), page(shapes), other, other])).page(2).focus;
}

const lines = (...texts: string[]): Shape => label([50, 120, 900, 380], texts.join("\n"));

describe("whose picture a page is", () => {
  it("is the customer's where the title names him, or what he loses or gains fills it", () => {
    expect(
      focusOf(
        title("Tarn Dairy loses a lorry a week at gate 3"),
        lines("Your gate log, your drivers' words, your cost."),
      ),
    ).toBe("customer");
    expect(
      focusOf(
        title("What you told us"),
        lines("You lose four hours a week on the rota.", "Your drivers wait at the gate until noon."),
      ),
    ).toBe("customer");
    expect(
      focusOf(
        title("By September"),
        lines("Your drivers are home by six.", "You close the books in two days instead of nine."),
      ),
    ).toBe("customer");
  });

  it("is the customer's where his own day is drawn", () => {
    const days = ["Your tank fills", "Your lorry is late", "You pour milk away"];
    expect(
      focusOf(title("Your Monday today"), ...days.map((day, i) => box([50 + 310 * i, 200, 290, 90], day, "chevron"))),
    ).toBe("customer");
  });

  it("is the seller's where he speaks of himself, his method or his product", () => {
    expect(
      focusOf(
        title("Why Acme?"),
        lines("We listen, we care, we deliver.", "We are proud of our people and our 14 offices."),
      ),
    ).toBe("seller");
    expect(
      focusOf(
        title("Features"),
        lines(
          "Role-based dashboards with real-time alerts",
          "REST API and single sign-on",
          "Supports up to 10,000 users",
        ),
      ),
    ).toBe("seller");
    expect(
      focusOf(
        title("Our method"),
        ...["Assess", "Build", "Run"].map((step, i) => box([50 + 310 * i, 200, 290, 90], step, "chevron")),
      ),
    ).toBe("seller");
  });

  it("is the seller's where customers are shown as trophies", () => {
    expect(
      focusOf(
        title("Our clients"),
        lines("Northgate, Lido, Harbour Foods, Linden Clinic and many more names that you know"),
      ),
    ).toBe("seller");
  });

  it("is nobody's on an agenda, a section, a closing page", () => {
    expect(focusOf(title("Agenda"), lines("Welcome", "What we heard", "Our offer"))).toBe("neutral");
    expect(focusOf(title("Part two"))).toBe("neutral");
    expect(focusOf(title("Thank you"), lines("Questions? Call us."))).toBe("neutral");
  });
});
