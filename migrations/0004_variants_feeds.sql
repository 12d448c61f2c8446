CREATE TABLE `feed` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`format` text NOT NULL,
	`currency` text,
	`every_hours` integer NOT NULL,
	`mode` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`next_run_at_ms` integer NOT NULL,
	`lease_until_ms` integer,
	`last_run_at_ms` integer,
	`last_success_at_ms` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`problem` text,
	`etag` text,
	`last_modified` text,
	`content_hash` text,
	`last_report` text
);
--> statement-breakpoint
CREATE INDEX `feed_next_run` ON `feed` (`next_run_at_ms`);--> statement-breakpoint
CREATE TABLE `owner_setting` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `product_override` (
	`product_id` text PRIMARY KEY NOT NULL,
	`overrides` text NOT NULL,
	`stated` text NOT NULL,
	`updated_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `variant_set` (
	`key` integer PRIMARY KEY NOT NULL,
	`orderable` text NOT NULL,
	`variants` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `product` ADD `codes` text;--> statement-breakpoint
ALTER TABLE `product` ADD `sale` text;--> statement-breakpoint
ALTER TABLE `product` ADD `price_turn_at_ms` integer;--> statement-breakpoint
ALTER TABLE `product` ADD `options` text;--> statement-breakpoint
ALTER TABLE `product` ADD `variant_count` integer;--> statement-breakpoint
ALTER TABLE `product` ADD `price_min_minor` integer;--> statement-breakpoint
ALTER TABLE `product` ADD `price_max_minor` integer;--> statement-breakpoint
ALTER TABLE `product` ADD `origin` text;--> statement-breakpoint
ALTER TABLE `product` ADD `is_hidden` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `product_origin` ON `product` (`origin`) WHERE "product"."withdrawn_at_ms" IS NULL;--> statement-breakpoint
CREATE INDEX `product_price_turn` ON `product` (`price_turn_at_ms`) WHERE "product"."price_turn_at_ms" IS NOT NULL;