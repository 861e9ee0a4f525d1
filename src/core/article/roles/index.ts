import { back } from "./back.ts";
import { caption } from "./caption.ts";
import { code } from "./code.ts";
import { columns } from "./columns.ts";
import { front } from "./front.ts";
import { heading } from "./heading.ts";
import { item } from "./item.ts";
import { note } from "./note.ts";
import { paragraph } from "./paragraph.ts";
import { quotation } from "./quotation.ts";
import type { RolePlace } from "./role-rule.ts";
import { row } from "./row.ts";
import { turn } from "./turn.ts";
import { verse } from "./verse.ts";

/** In order: the first that fits a block gives it its role, and the last fits all. */
const ROLE_RULES = [
  code,
  note,
  back,
  columns,
  row,
  caption,
  front,
  item,
  quotation,
  turn,
  verse,
  heading,
  paragraph,
] as const;

/** What a block is to a reader. */
export type Role = (typeof ROLE_RULES)[number]["role"];

/** The role of a block that is not marked as a heading. */
export const roleOf = (place: RolePlace): Role =>
  ROLE_RULES.find((rule) => rule.fits(place))?.role ?? "paragraph";

const ASIDES: ReadonlySet<Role> = new Set(
  ROLE_RULES.filter(({ isAside }) => isAside).map(({ role }) => role),
);

/** True for what is about the text or labels it: it is searched last, is in no summary, and its dates are none of the story's. */
export const isAside = (role: Role): boolean => ASIDES.has(role);
