export const help = {
  heading: "Footnote answers in the article’s own words",
  what: "Every answer is an exact quote with its place in the article. Footnote only chooses sentences; it writes nothing about an article. When an article does not answer, it says so.",
  shelf:
    "Articles of your own: /article add link, file or text. On a server, those who manage it can do that; in a direct message everybody can, for themselves.",
  privacy:
    "Privacy: Footnote reads only what you send or show it, and keeps none of it but the articles that you add.",
  privacyLink: "Privacy",
};
