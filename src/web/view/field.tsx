import type { Option } from "../../commands/command.ts";
import { capitalised } from "./capitalised.ts";

interface FieldProps {
  readonly id: string;
  readonly name: string;
  readonly option: Option;
  readonly value: unknown;
  /** What a field for a piece offers. */
  readonly articleIds: readonly string[];
  readonly suggestHref: string | undefined;
}

/** One option of a command with its label. What a command cannot do without is asked for in a whole phrase. */
export const Field = (props: FieldProps) => (
  <div class={props.option.required === true ? "field asked" : "field"}>
    <label for={props.id}>
      {props.option.required === true ? props.option.description : capitalised(props.name)}
    </label>
    <Control {...props} />
  </div>
);

function Control({ id, name, option, value, articleIds, suggestHref }: FieldProps) {
  const text = typeof value === "string" ? value : "";
  const required = option.required === true;
  switch (option.kind) {
    case "text":
      return (
        <input
          id={id}
          name={name}
          type="text"
          value={text}
          maxlength={option.maxLength}
          required={required}
          autocomplete="off"
          dir="auto"
          title={required ? undefined : option.description}
          data-suggest={suggestHref}
        />
      );
    case "choice":
      return (
        <Choice
          {...{ id, name, required }}
          value={text}
          choices={option.choices.map((choice) => [choice.value, choice.name])}
        />
      );
    case "article":
      return (
        <Choice
          {...{ id, name, required }}
          value={text}
          choices={articleIds.map((articleId) => [articleId, articleId])}
        />
      );
    case "flag":
      return <input id={id} name={name} type="checkbox" checked={value === true} />;
  }
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
}

const Choice = ({ id, name, required, value, choices }: ChoiceProps) => (
  <select id={id} name={name} required={required}>
    {!required && <option value="">As usual</option>}
    {choices.map(([choice, label]) => (
      <option value={choice} selected={choice === value}>
        {label}
      </option>
    ))}
  </select>
);
