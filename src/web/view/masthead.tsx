import { useMessages } from "./messages-context.ts";

/** One entry of the navigation. */
export interface Link {
  readonly label: string;
  readonly href: string;
  readonly isHere: boolean;
}

/** The name of the paper, and where one can go. */
export const Masthead = ({ links }: { readonly links: readonly Link[] }) => (
  <header class="masthead">
    <a class="name" href="/">
      Footnote<sup aria-hidden="true">1</sup>
    </a>
    <nav aria-label={useMessages().page.pages}>
      {links.map(({ label, href, isHere }) => (
        <a href={href} aria-current={isHere ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  </header>
);
