import { Hono } from "hono";

export interface Operations {
  /** False while the process starts or ends: a balancer then sends nothing new. */
  readonly isReady: () => boolean;
  /** The figures; left out where they are told elsewhere. */
  readonly figures?: { readonly contentType: string; read(): Promise<string> } | undefined;
}

/**
 * For whoever runs the bot: `/healthz` (the process answers), `/readyz` (it wants requests, else 503) and `/metrics`
 * (Prometheus text).
 */
export function operationsApp({ isReady, figures }: Operations): Hono {
  const app = new Hono();
  app.get("/healthz", (context) => context.text("ok\n", 200, UNKEPT));
  app.get("/readyz", (context) =>
    isReady() ? context.text("ready\n", 200, UNKEPT) : context.text("not ready\n", 503, UNKEPT),
  );
  if (figures !== undefined)
    app.get("/metrics", async (context) =>
      context.body(await figures.read(), 200, { ...UNKEPT, "content-type": figures.contentType }),
    );
  return app;
}

const UNKEPT = { "cache-control": "no-store" } as const;
