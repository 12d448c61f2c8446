CREATE TABLE `catalog_state` (
	`key` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`vocabulary` text NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `product` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`source` text NOT NULL,
	`asin` text,
	`marketplace` text,
	`title` text NOT NULL,
	`brand` text,
	`brand_key` text,
	`category` text NOT NULL,
	`category_path` text NOT NULL,
	`description` text,
	`features` text NOT NULL,
	`attributes` text NOT NULL,
	`attribute_values` text NOT NULL,
	`price_minor` integer,
	`list_price_minor` integer,
	`currency` text,
	`price_at_ms` integer,
	`rating` real,
	`rating_count` integer,
	`rating_at_ms` integer,
	`availability` text NOT NULL,
	`image_url` text,
	`url` text,
	`popularity` real,
	`content_hash` text NOT NULL,
	`updated_at_ms` integer NOT NULL,
	`withdrawn_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `product_id_unique` ON `product` (`id`);--> statement-breakpoint
CREATE INDEX `product_category_price` ON `product` (`category`,`price_minor`);--> statement-breakpoint
CREATE INDEX `product_brand` ON `product` (`brand_key`);--> statement-breakpoint
CREATE INDEX `product_source` ON `product` (`source`);--> statement-breakpoint
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