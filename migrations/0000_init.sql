CREATE TABLE `catalog_state` (
	`key` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`vocabulary` text NOT NULL,
	`statistics` text NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `category_trail` (
	`trail` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `product` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`withdrawn_at_ms` integer,
	`category` text NOT NULL,
	`category_trail` text NOT NULL,
	`brand_key` text,
	`price_minor` integer,
	`currency` text,
	`rating` real,
	`rating_count` integer,
	`availability` text NOT NULL,
	`popularity` real,
	`stated_popularity` real,
	`content_hash` text NOT NULL,
	`text_hash` text NOT NULL,
	`title` text NOT NULL,
	`brand` text,
	`attribute_values` text NOT NULL,
	`category_path` text NOT NULL,
	`asin` text,
	`marketplace` text,
	`list_price_minor` integer,
	`price_at_ms` integer,
	`rating_at_ms` integer,
	`image_url` text,
	`url` text,
	`updated_at_ms` integer NOT NULL,
	`attributes` text NOT NULL,
	`features` text NOT NULL,
	`description` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_id_unique` ON `product` (`id`);--> statement-breakpoint
CREATE INDEX `product_category` ON `product` (`category_trail`,`price_minor`) WHERE "product"."withdrawn_at_ms" IS NULL;--> statement-breakpoint
CREATE INDEX `product_brand` ON `product` (`brand_key`) WHERE "product"."withdrawn_at_ms" IS NULL;--> statement-breakpoint
CREATE INDEX `product_price` ON `product` (`price_minor`) WHERE "product"."withdrawn_at_ms" IS NULL;--> statement-breakpoint
CREATE INDEX `product_popularity` ON `product` (`popularity`) WHERE "product"."withdrawn_at_ms" IS NULL;--> statement-breakpoint
CREATE INDEX `product_rating` ON `product` (`rating`,`rating_count`) WHERE "product"."withdrawn_at_ms" IS NULL;--> statement-breakpoint
CREATE INDEX `product_source` ON `product` (`source`) WHERE "product"."withdrawn_at_ms" IS NULL;--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`visitor_id` text NOT NULL,
	`title` text NOT NULL,
	`message_count` integer NOT NULL,
	`created_at_ms` integer NOT NULL,
	`last_active_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `session_visitor` ON `session` (`visitor_id`,`last_active_at_ms`);