export const context = {
  paragraphOf: ({ paragraph, of }: { readonly paragraph: number; readonly of: number }) =>
    `Paragraph ${paragraph} of ${of}.`,
  hasChanged: "The article has changed, so this place may have moved. Please ask again.",
  noSuchPlace: "The article has no such place. Please ask again.",
  buttons: { previous: "Previous paragraph", next: "Next paragraph" },
};
