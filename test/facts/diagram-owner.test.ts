import { describe, expect, it } from "vitest";
import { box, type page, seen, title } from "./draw.js";

/** Steps in a row under a title. */
const drawn = (heading: string, names: string): Parameters<typeof page>[0] => [
  title(heading),
  ...names.split(", ").map((name, i) => box([30 + i * 190, 250, 180, 90], name, "chevron")),
];

describe("the customer's own world is theirs", () => {
  it.each([
    ["Where your crates wait today", "Orders come in, Ilse plans by hand, Crates wait, Shops open without milk"],
    ["A Monday at Tarn Dairy now", "Tank fills, Lorry is late, Milk is lost, Nobody calls"],
    ["Your calendar", "Holidays, Budget vote, Old lease ends, Harvest"],
    ["What happens", "Your nurse calls, You wait, Your bed stays empty, You pay twice"],
    [
      "A day in the life of a shift leader",
      "6:00 She checks three lists, 6:40 Two drivers are missing, 7:15 She calls around, 9:00 First complaint",
    ],
    ["Monday morning", "07:00 Ilse opens the shop, 07:10 The till is down, 07:30 The queue reaches the door"],
    ["From late to on time", "Paper slip is lost, Driver waits at the gate, Customer complains, Shift works overtime"],
    ["Before and after", "Three calls a day, A list on paper, One look at a screen, Home at five"],
    ["Current state of your returns", "Parcel arrives, Clerk types it in, Parcel waits a week, Refund is late"],
    ["Why the line stops", "Valve sticks, Line stops, Night shift is sent home, Order is late"],
    ["Your season", "Sowing, Growing, Harvest, Winter sale"],
    ["Heute bei Ihnen", "Bestellung kommt per Fax, Frau Roth tippt ab, Ware fehlt, Kunde wartet"],
    ["Su situación actual", "El pedido llega tarde, Se copia a mano, El cliente espera, Se pierde la venta"],
    [
      "Today and tomorrow",
      "Today: four lists by hand, Today: calls at night, Tomorrow: one list, Tomorrow: quiet nights",
    ],
  ])("%s", (heading, names) => {
    expect(seen(drawn(heading, names))).toMatchObject({ kind: "customer", owner: "customer" });
  });
});

describe("the seller's steps, product and people are the seller's", () => {
  it.each([
    ["Our method", "Assess, Plan, Train, Review"],
    ["Your journey with us", "Sign up, Connect, Configure, Go live"],
    ["Your onboarding", "Connect your accounts, Import your data, Invite your team, Launch"],
    ["How it works", "You upload a file, You pick a template, We print, We ship"],
    ["What you get", "Upload your plan, Choose your colours, Approve your proof, Receive your print"],
    ["Implementation plan", "Kick-off, Set-up, Training, Go-live"],
    ["How we work with you", "We listen to your team, We map your day, We propose, We deliver"],
    ["Data flow", "Sensor, Gateway, Queue, Database"],
    ["Delivery without delay", "Pick, Pack, Ship, Track"],
    ["From manual to automatic in four steps", "Assess, Pilot, Scale, Run"],
    ["Customer onboarding", "Contract, Kick-off, Import, Training"],
    ["Unser Vorgehen", "Aufnahme, Konzept, Umsetzung, Betrieb"],
    ["Today's release process", "Build, Test, Deploy, Monitor"],
    ["So arbeiten wir mit Ihnen", "Wir hören zu, Wir planen, Wir setzen um, Wir übergeben"],
  ])("%s", (heading, names) => {
    expect(seen(drawn(heading, names))?.owner).toBe("seller");
  });
});
