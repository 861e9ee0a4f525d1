import { useMessages } from "./messages-context.ts";

/** Words of the article were left out here. */
export const Gap = () => (
  <p class="gap">
    <span aria-hidden="true">[…]</span>
    <span class="unseen" lang={useMessages().language}>
      {useMessages().page.gap}
    </span>
  </p>
);
