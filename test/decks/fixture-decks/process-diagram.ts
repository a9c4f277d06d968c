import {
  arrowBetween,
  at,
  beforeAfter,
  boxes,
  CANVAS,
  cards,
  chain,
  chart,
  chevrons,
  type Deck,
  deck,
  question,
  shape,
  smartArt,
  textBox,
} from "../deck.js";

/** A reminder service for dentists. Both decks share the customer's side; only the pictures differ. */
function start(title: string): Deck {
  return deck({
    title,
    author: "Nuala Byrne",
    company: "Cobalt Lane",
    footer: "Cobalt Lane for Elm Road Dental",
    palette: "slate",
  })
    .slide({ layout: "Title Slide", title, subtitle: "For Dr Amara Osei, Elm Road Dental\n6 May" })
    .slide(
      {
        layout: "Title and Content",
        title: "What you told us in April",
        bodyBox: at(0.7, 1.65, 11.93, 3.2),
        body: [
          "Eleven chairs stood empty in the week before Easter",
          "Your front desk phones 60 patients every Thursday",
          "You lose €140 with each missed visit",
        ],
      },
      question("Which empty chair hurts most: the early one, the late one, or the long treatment?"),
    );
}

const results = {
  layout: "Title and Content",
  title: "What is different for you by July",
  body: [
    "Empty chairs fall from eleven a week to three",
    "Your front desk stops phoning on Thursdays",
    "You keep about €1,100 a week that you lose today",
    "No patient is called twice for the same visit",
  ],
} as const;

/** Five pages that draw the seller's way of working, each in another form. */
export function flagged(): Deck {
  const [kickOff, workshop, configuration, care, live, testing] = boxes(
    ["Kick-off", "Workshop", "Configuration", "Hypercare", "Go-live", "User testing"],
    3,
    at(0.8, 1.9, 11.73, 3.6),
    { gap: 0.9 },
  );
  const plan = [kickOff!, workshop!, configuration!, testing!, live!, care!];
  return start("Fewer empty chairs at Elm Road Dental")
    .slide({ title: "Our approach" }, chevrons(["Discover", "Design", "Configure", "Train", "Support"]))
    .slide(
      { title: "How it works" },
      cards(
        [
          { title: "Connect", text: "We link to your calendar." },
          { title: "Import", text: "We load patients and visits." },
          { title: "Send", text: "Messages go out by text." },
          { title: "Report", text: "A summary arrives by e-mail." },
        ],
        { numbered: true, box: at(0.8, 2.2, 11.73, 2.4) },
      ),
    )
    .slide(
      { title: "Implementation plan" },
      plan,
      plan.slice(1).map((box, i) => arrowBetween(plan[i]!, box)),
    )
    .slide(
      { title: "Our improvement cycle" },
      smartArt("cycle", at(2.7, 1.6, 8, 5), ["Measure", "Review", "Adjust", "Retrain"]),
    )
    .slide(
      { title: "Our method in one line" },
      textBox(at(0.8, 2.8, 11.73, 1.2), "Assess → Plan → Build → Roll out → Review", {
        size: 32,
        align: "center",
        color: "accent1",
      }),
    )
    .slide(results);
}

/** What looks like a process and is none of the seller's: an agenda, the customer's own path and dates, their data. */
export function clean(): Deck {
  const dates = [
    "12 May\nSchool holidays",
    "2 June\nDr Lind arrives",
    "1 July\nNew opening hours",
    "1 September\nLease ends",
  ];
  return start("Full chairs at Elm Road Dental")
    .slide(
      { title: "Agenda" },
      cards(
        [
          { title: "Your April", text: "The week before Easter" },
          { title: "Your July", text: "What is different" },
          { title: "Your dates", text: "What must not move" },
          { title: "Your decision", text: "What you still need" },
        ],
        { numbered: true, box: at(0.8, 2.2, 11.73, 2.4) },
      ),
    )
    .slide(
      { title: "How a missed visit happens at Elm Road today" },
      chain(
        [
          "Your patient books in March",
          "The letter gets lost",
          "She forgets",
          "Your chair stands empty",
          "You lose €140",
        ],
        at(0.8, 2.1, 11.73, 1.4),
        "accent3",
      ),
      question("What would you redraw in this picture?"),
    )
    .slide(
      { title: "A Thursday at your front desk" },
      beforeAfter(
        {
          title: "Thursday now",
          lines: ["Lena phones 60 patients", "Half of them do not answer", "Two chairs stay empty anyway"],
        },
        {
          title: "Thursday in July",
          lines: [
            "Lena has time for the patients who are there",
            "No more phone lists",
            "The last free chair is filled by noon",
          ],
        },
        at(0.8, 1.75, 11.73, 3.6),
      ),
      question("What would Lena do with those three hours?"),
    )
    .slide(
      { title: "Empty chairs at Elm Road, week by week" },
      chart(
        CANVAS,
        "Empty chairs a week, your calendar",
        ["Week 12", "Week 13", "Week 14", "Week 15", "Week 16"],
        [{ name: "Empty chairs", values: [6, 7, 11, 5, 8] }],
      ),
    )
    .slide(
      { title: "Your calendar until September" },
      dates.map((text, i) =>
        shape("homePlate", at(0.8 + i * 2.95, 2.6, 2.8, 1.3), text, { fill: "accent4", size: 16 }),
      ),
      question("Which of these dates must not move?"),
    )
    .slide(results);
}
