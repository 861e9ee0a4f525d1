CREATE TABLE "shelves" (
  "owner" text PRIMARY KEY,
  "settings" jsonb NOT NULL DEFAULT '{}'::jsonb,
  "left_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "articles" (
  "owner" text NOT NULL REFERENCES "shelves" ("owner") ON DELETE CASCADE,
  "id" text NOT NULL,
  "title" text NOT NULL,
  "file" text NOT NULL,
  "hash" text NOT NULL,
  "length" integer NOT NULL,
  "origin" jsonb NOT NULL,
  "url" text,
  "notes" jsonb NOT NULL,
  "added_at" timestamp with time zone NOT NULL DEFAULT now(),
  "changed_at" timestamp with time zone NOT NULL DEFAULT now(),
  "removed_at" timestamp with time zone,
  PRIMARY KEY ("owner", "id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "articles_by_address" ON "articles" ("owner", md5("url")) WHERE "url" IS NOT NULL AND "removed_at" IS NULL;
--> statement-breakpoint
CREATE INDEX "articles_removed" ON "articles" ("removed_at") WHERE "removed_at" IS NOT NULL;
--> statement-breakpoint
CREATE INDEX "shelves_left" ON "shelves" ("left_at") WHERE "left_at" IS NOT NULL;
--> statement-breakpoint
CREATE TABLE "versions" (
  "owner" text NOT NULL,
  "id" text NOT NULL,
  "hash" text NOT NULL,
  "text" text NOT NULL,
  "kept_at" timestamp with time zone NOT NULL DEFAULT now(),
  PRIMARY KEY ("owner", "id", "hash"),
  FOREIGN KEY ("owner", "id") REFERENCES "articles" ("owner", "id") ON DELETE CASCADE
);
