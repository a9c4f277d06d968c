import { at, beforeAfter, type Deck, deck, figures, question, quote } from "../deck.js";

/** Pool care for hotels: all about the customer, and still it asks nothing but what has its answer built in. */
function pages(title: string, withQuestion: boolean): Deck {
  const ask = withQuestion ? [question("On which day last summer did you most wish that somebody had called?")] : [];
  return deck({
    title,
    author: "Joao Leal",
    company: "Brightwater",
    footer: "Brightwater for Hotel Miramar",
    palette: "harbour",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Elena Rossi, Hotel Miramar\n20 February" })
    .slide(
      { title: "What last August was like" },
      quote(
        "We closed the pool on the hottest Saturday, and I gave back €7,300 at the desk.",
        "Elena Rossi, Hotel Miramar",
        at(0.8, 1.9, 11.73, 1.7),
      ),
      ...ask,
    )
    .slide(
      { title: "A Saturday in August" },
      beforeAfter(
        {
          title: "Last year",
          lines: [
            "Your guests stood before a closed gate",
            "Elena phoned three companies",
            "The pool opened on Monday",
          ],
        },
        {
          title: "This year",
          lines: [
            "Your guests swim at eight",
            "Nobody at the desk has to apologise",
            "You hear about a fault the day before",
          ],
        },
        at(0.8, 1.8, 11.73, 4.2),
      ),
    )
    .slide(
      { title: "What you could count in September" },
      figures([
        { figure: "0 days", text: "closed, instead of five" },
        { figure: "€7,300", text: "that you no longer give back at the desk" },
        { figure: "18%", text: "less chlorine in your bill" },
      ]),
    )
    .slide({
      layout: "Title and Content",
      title: "Why us?",
      body: [
        "Hotel Aurora has not closed its pool since May",
        "Their guests gave the pool 4.7 stars instead of 3.9",
        "They cut the water bill by 11%",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "Ready for a calm summer?",
      body: ["You choose the week in April", "You get the water report on the same day", "Then you decide"],
    })
    .slide({ layout: "Section Header", title: "Questions?", subtitle: "Joao Leal, joao@brightwater.example" });
}

export const flagged = () => pages("An open pool, every Saturday", false);

/** One honest question is all the difference. */
export const clean = () => pages("An open pool, all summer", true);
