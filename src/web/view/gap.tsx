/** Words of the piece were left out here. */
export const Gap = () => (
  <p class="gap" lang="en">
    <span aria-hidden="true">[…]</span>
    <span class="unseen">Some of the piece is left out here.</span>
  </p>
);
