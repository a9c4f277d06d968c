import { describe, expect, test } from "vitest";
import { languageOf, languageOfText } from "../../src/facts/language/detect.js";
import { deck, label, page } from "./draw.js";

describe("the language of a text", () => {
  test.each([
    ["en", "We are here for you, and this is how we work with your team."],
    ["de", "Wir sind für Sie da und das ist die Art, wie wir mit Ihrem Team arbeiten."],
    ["fr", "Nous sommes là pour vous et voici comment nous travaillons avec votre équipe."],
    ["es", "Estamos aquí para usted y así es como trabajamos con su equipo en los proyectos."],
    ["pt", "Estamos aqui para você e é assim que trabalhamos com a sua equipe, não só uma vez."],
    ["it", "Siamo qui per voi e questo è il modo in cui lavoriamo con il nostro gruppo, anche di più."],
    ["nl", "Wij zijn er voor u en dit is hoe wij met het team werken, ook als het niet kan."],
    ["sv", "Vi är här för er och det är så som vi arbetar med våra team, inte bara för att det är kul."],
    ["pl", "Jesteśmy dla was i to jest sposób, w jaki nasze zespoły pracują, nie tylko przez rok."],
    ["ja", "お客様のために、チームと一緒に働きます。"],
    ["ko", "우리는 고객을 위해 함께 일합니다."],
    ["zh", "我们与您的团队一起工作。"],
    ["ru", "Мы работаем вместе с вашей командой."],
    ["ar", "نحن نعمل مع فريقك."],
  ])("is %s for: %s", (code, text) => {
    expect(languageOfText(text)).toBe(code);
  });

  test("cannot be told from names and numbers", () => {
    expect(languageOfText("Acme 2024 42 %")).toBeNull();
  });

  test("is not moved by a few foreign terms in an English text", () => {
    expect(
      languageOfText("The Kindergarten is open for you and your child. La Strada is the street that it is in."),
    ).toBe("en");
  });
});

describe("the language of a document", () => {
  test("is judged where there is a lexicon", () => {
    const english = deck([page([label([0, 0, 500, 100], "We are here for you and your team.")])]);
    expect(languageOf(english)).toEqual({ code: "en", judged: true });
    const german = deck([page([label([0, 0, 500, 100], "Wir sind für Sie da und das ist unser Team.")])]);
    expect(languageOf(german)).toEqual({ code: "de", judged: false });
  });

  test("is what the runs are tagged with where words do not tell", () => {
    const names = label([0, 0, 500, 100], "Acme");
    names.paragraphs[0]!.runs[0]!.language = "it-IT";
    expect(languageOf(deck([page([names])]))).toEqual({ code: "it", judged: false });
    expect(languageOf(deck([page([label([0, 0, 500, 100], "42")])]))).toEqual({ code: "und", judged: false });
  });
});
