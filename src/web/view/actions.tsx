import type { Action } from "../../core/reply/reply.ts";

interface ActionsProps {
  readonly actions: readonly Action[];
  readonly hrefOf: (action: Action) => string | undefined;
}

/** What the reader may do next, as links; those of one group stand together. */
export function Actions({ actions, hrefOf }: ActionsProps) {
  const possible = actions.filter((action) => hrefOf(action) !== undefined);
  const groups = [...new Set(possible.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <ul class="actions">
          {possible
            .filter((action) => action.group === group)
            .map((action) => (
              <li>
                <ActionLink action={action} href={hrefOf(action)} />
              </li>
            ))}
        </ul>
      ))}
    </>
  );
}

/** What cannot be done now is still named, so that the others keep their places. */
const ActionLink = ({ action, href }: { readonly action: Action; readonly href: string | undefined }) =>
  href === undefined || action.isDisabled === true ? (
    <span>{action.label}</span>
  ) : (
    <a href={href}>{action.label}</a>
  );
