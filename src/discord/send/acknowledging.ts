import type { Responder } from "./responder.ts";

/** A responder that tells when its first answer has been taken. */
export function acknowledging(responder: Responder, onFirst: () => void): Responder {
  const telling =
    <A extends readonly unknown[]>(send: (...input: A) => Promise<void>) =>
    async (...input: A): Promise<void> => {
      await send(...input);
      onFirst();
    };
  return {
    ...responder,
    answer: telling((message) => responder.answer(message)),
    defer: telling((audience) => responder.defer(audience)),
    update: telling((message) => responder.update(message)),
    deferUpdate: telling(() => responder.deferUpdate()),
    ask: telling((form) => responder.ask(form)),
    suggest: telling((suggestions) => responder.suggest(suggestions)),
  };
}
