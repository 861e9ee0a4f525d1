import { createContext, useContext } from "hono/jsx";
import { english } from "../../core/messages/en/index.ts";
import type { Messages } from "../../core/messages/messages.ts";

/** What is said on the page that is being drawn; `Document` sets it. */
export const MessagesContext = createContext<Messages>(english);

export const useMessages = (): Messages => useContext(MessagesContext);
