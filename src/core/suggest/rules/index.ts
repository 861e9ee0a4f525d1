import { aboutName } from "./about-name.ts";
import { claim } from "./claim.ts";
import { eventNoun } from "./event-noun.ts";
import { howMany } from "./how-many.ts";
import { how } from "./how.ts";
import { participle } from "./participle.ts";
import type { SuggestionRule } from "./rule.ts";
import { whatHappened } from "./what-happened.ts";
import { whatIf } from "./what-if.ts";
import { whatIs } from "./what-is.ts";
import { what } from "./what.ts";
import { when } from "./when.ts";
import { whoIs } from "./who-is.ts";
import { who } from "./who.ts";
import { whySo } from "./why-so.ts";
import { whyRule } from "./why.ts";

/** Every rule, the one whose questions say most first. */
export const rules: readonly SuggestionRule[] = [
  when,
  participle,
  whyRule,
  whySo,
  how,
  whatIf,
  who,
  claim,
  eventNoun,
  what,
  howMany,
  whatIs,
  whoIs,
  whatHappened,
  aboutName,
];
