/** Words of the article were left out here. */
export const Gap = () => (
  <p class="gap" lang="en">
    <span aria-hidden="true">[…]</span>
    <span class="unseen">Some of the article is left out here.</span>
  </p>
);
