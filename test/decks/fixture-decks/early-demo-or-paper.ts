import { at, type Deck, deck, question, textBox } from "../deck.js";

/** Route plans for parcel vans. */
function start(title: string): Deck {
  return deck({ title, author: "Mira Sato", company: "Kerbwise", palette: "harbour" }).slide({
    layout: "Title Slide",
    title,
    subtitle: "For Dana Whitlock, Fenland Parcels\n9 September",
  });
}

/** A demo on page two, a paper on page three, the demo itself on page four, and nothing for the customer before either. */
export function flagged(): Deck {
  return start("Kerbwise for Fenland")
    .slide({
      layout: "Title and Content",
      title: "The route planner",
      body: ["Plans 300 stops in a second", "Maps for twelve countries", "Book a live demo with our team"],
    })
    .slide(
      { title: "How it is built" },
      textBox(at(0.8, 2, 11.73, 1.6), ["Download our technical white paper to read about the solver."], { size: 20 }),
    )
    .slide({ layout: "Title and Content", title: "Live demo", body: ["The map, the list and the driver's phone"] })
    .slide({
      layout: "Title and Content",
      title: "What changes for Fenland",
      body: [
        "Your drivers are home by six instead of half past seven",
        "You send out 14 vans a day instead of 17",
        "Nobody phones the depot to ask where to park",
      ],
    })
    .slide({
      layout: "Title and Content",
      title: "One week on your own routes",
      body: ["You choose the week and the three vans", "On Friday we count the hours together"],
    });
}

/** The result first; the demo once, at the end, with what it has to prove. */
export function clean(): Deck {
  return start("Home by six")
    .slide({
      layout: "Title and Content",
      title: "What you told us in August",
      body: ["Your drivers come home at half past seven", "You lose two of them every spring because of it"],
    })
    .slide({
      layout: "Title and Content",
      title: "What changes for Fenland",
      body: ["Your drivers are home by six instead of half past seven", "You send out 14 vans a day instead of 17"],
    })
    .slide({
      layout: "Title and Content",
      title: "Demo: your Tuesday route",
      body: ["Van 7 on the list of 3 September"],
    })
    .slide(
      { title: "If this is the picture you want" },
      textBox(at(0.8, 2, 11.73, 1.2), ["Book a demo on three of your own routes; bring one of your drivers."], {
        size: 20,
      }),
      question("What should it prove before it is worth half an hour?"),
    );
}
