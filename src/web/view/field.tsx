import type { OptionWords } from "../../commands/command-words.ts";
import type { Messages } from "../../core/messages/messages.ts";
import { useMessages } from "./messages-context.ts";
import type { Option } from "../../commands/command.ts";
import type { Article } from "../../core/article/article.ts";
import { clip } from "../../core/text/graphemes.ts";
import { capitalised } from "./capitalised.ts";

/** Of a choice, in code units: longer ones make the box too wide. */
const LONGEST_TITLE = 80;
/** What may be this long, in code units, is written over several lines. */
const LONG_TEXT = 2_000;

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  /** Absent where the option has no other words than its own. */
  readonly words: OptionWords | undefined;
  readonly value: unknown;
  /** What a field for an article offers. */
  readonly articles: readonly Article[];
  readonly suggestHref: string | undefined;
  /** What it holds is wrong; the element `problem` says why. */
  readonly isWrong: boolean;
}

/** One option of a command with its label. What a command cannot do without is asked for in a whole phrase. */
export const Field = (props: FieldProps) => (
  <div class={props.option.required === true ? "field asked" : "field"}>
    <label for={props.id}>
      {props.option.required === true
        ? (props.words?.description ?? props.option.description)
        : labelFor(props.name, props.words, useMessages())}
    </label>
    <Control {...props} />
  </div>
);

function Control({ id, name, option, words, value, articles, suggestHref, isWrong }: FieldProps) {
  const { page, errors } = useMessages();
  const text = typeof value === "string" ? value : "";
  const required = option.required === true;
  const wrong = isWrong ? ({ "aria-invalid": "true", "aria-describedby": "problem" } as const) : {};
  switch (option.kind) {
    case "text": {
      const field = {
        id,
        name,
        required,
        ...wrong,
        // A browser would cut what is longer, and say nothing.
        ...(option.maxLength !== undefined && {
          "data-most": option.maxLength,
          "data-too-long": errors.upTo({ option: words?.name ?? name, most: option.maxLength }),
        }),
        autocomplete: "off",
        dir: "auto",
      } as const;
      if ((option.maxLength ?? 0) >= LONG_TEXT)
        return (
          <textarea {...field} rows={4}>
            {text}
          </textarea>
        );
      const title = required ? undefined : (words?.description ?? option.description);
      return <input {...field} type="text" value={text} title={title} data-suggest={suggestHref} />;
    }
    case "file":
      return <input {...{ id, name, required }} type="file" />;
    case "choice":
      return (
        <Choice
          {...{ id, name, required, wrong }}
          value={text}
          usual={page.standard}
          choices={option.choices.map((choice) => [
            choice.value,
            words?.choices?.[choice.value] ?? choice.name,
          ])}
        />
      );
    case "article":
      return (
        <Choice
          {...{ id, name, required, wrong }}
          value={text}
          usual={page.anyArticle}
          choices={articles.map((article) => [article.id, clip(article.title, LONGEST_TITLE)])}
        />
      );
    case "flag":
      return <input id={id} name={name} type="checkbox" checked={value === true} />;
  }
}

function labelFor(name: string, words: OptionWords | undefined, { page }: Messages): string {
  const labels: Readonly<Record<string, string>> = page.fields;
  return labels[name] ?? capitalised(words?.name ?? name);
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly wrong: { readonly "aria-invalid"?: "true"; readonly "aria-describedby"?: string };
  readonly value: string;
  /** What it is called to choose nothing. */
  readonly usual: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
}

const Choice = ({ id, name, required, wrong, value, usual, choices }: ChoiceProps) => (
  <select id={id} name={name} required={required} {...wrong}>
    {!required && <option value="">{usual}</option>}
    {choices.map(([choice, label]) => (
      <option value={choice} selected={choice === value}>
        {label}
      </option>
    ))}
  </select>
);
