import type { Genre } from "../../../src/core/summary/genre.ts";

/** What a text is taken for. */
export const genreCases: Readonly<Record<string, { text: string; expected: Genre }>> = {
  "news that says who said it": {
    text: `The council of Arnby approved a stone bridge on Monday. Work will start in May, the mayor said. The ferry was closed in spring. According to the council, the bridge costs nine million crowns. Farmers sold their meadows.`,
    expected: "news",
  },
  "news with a dateline": {
    text: `ARNBY, 4 May (Reuters) — The council approved a stone bridge. Work starts in spring. The ferry was closed. Farmers sold their meadows.`,
    expected: "news",
  },
  "an argument that demands and judges": {
    text: `The parcel tax is a bad idea, and the council should drop it. A tax must be fair, simple and cheap to collect. The parcel tax is none of these. It would hit the poor first, because they have no car. We can do better than this. The town needs to pay for its trams in another way.`,
    expected: "argument",
  },
  "an argument that quotes what it argues against": {
    text: `“The tax is fair,” the mayor said last week. It is not, and the council should drop it. A good tax must be cheap to collect. This one would cost more than it can bring. The best that can be said of it is that it is new. Our trams deserve better, and we must find the money elsewhere. The wise thing is to wait. The town has time, and a strong budget.`,
    expected: "argument",
  },
  "a history that goes along its dates": {
    text: `Orsmund began as a herring camp. It was first named in 1104. In 1260 it joined the League of Nine Harbours. French troops occupied the town from 1806. Nine years later the Congress of Vienna ended its independence. The port was dredged in 1872 and burned in 1944.`,
    expected: "history",
  },
  "a history of the distant past": {
    text: `The city was founded in 814 BC. It fought three wars with Rome. In 264 BC a fleet landed on the island. In 241 BC the war ended. The city fell in 146 BC and was burned.`,
    expected: "history",
  },
  "nothing clear": {
    text: `Bread is baked in ovens. The oven is heated with wood. Dough rises for a night. The crust is brown when the bread is done.`,
    expected: "unclear",
  },
  "nothing by what only quoted people say": {
    text: `The mill stands by the river. “We must sell it, we should sell it, it is bad and worth nothing,” reads a sign. Ducks sleep under the wheel. The wheel is made of oak. “It is a good mill and we must keep it,” reads another. The river is low in summer.`,
    expected: "unclear",
  },
  "nothing by three sentences": {
    text: `The tax is bad. The council should drop it. We must do better.`,
    expected: "unclear",
  },
  "nothing from nothing": { text: "", expected: "unclear" },
};
