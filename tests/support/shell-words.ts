/**
 * The words of a line as a POSIX shell would read it, for the few forms that are printed here: plain words, and single or double
 * quotation marks. Words after `<`, `>`, `|`, `&&` or `#` belong to the shell.
 */
export function shellWords(line: string): string[] {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== "" && !/^(?:[<>|#&]|&&)/.test(rest)) {
    let word = "";
    for (;;) {
      const [part = "", plain, single, double, escaped] =
        /^(?:([^\s'"\\<>|&]+)|'([^']*)'|"([^"]*)"|\\(.))/su.exec(rest) ?? [];
      if (part === "") break;
      word += plain ?? single ?? double ?? escaped ?? "";
      rest = rest.slice(part.length);
    }
    words.push(word);
    rest = rest.trimStart();
  }
  return words;
}
