CREATE TABLE `amazon_item` (
	`asin` text PRIMARY KEY NOT NULL,
	`added_at_ms` integer NOT NULL,
	`fetched_at_ms` integer,
	`viewed_at_ms` integer,
	`misses` integer DEFAULT 0 NOT NULL,
	`gone_at_ms` integer
);
--> statement-breakpoint
CREATE TABLE `price_point` (
	`product_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`amount_minor` integer NOT NULL,
	`currency` text NOT NULL,
	PRIMARY KEY(`product_id`, `at_ms`)
);
--> statement-breakpoint
CREATE TABLE `refresh_run` (
	`id` text PRIMARY KEY NOT NULL,
	`trigger` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	`started_at_ms` integer NOT NULL,
	`finished_at_ms` integer NOT NULL,
	`calls` integer NOT NULL,
	`fetched` integer NOT NULL,
	`changed` integer NOT NULL,
	`missing` integer NOT NULL,
	`failed` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `refresh_run_started` ON `refresh_run` (`started_at_ms`);--> statement-breakpoint
CREATE TABLE `tracked_search` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`keywords` text NOT NULL,
	`category` text DEFAULT '' NOT NULL,
	`pages` integer DEFAULT 1 NOT NULL,
	`created_at_ms` integer NOT NULL,
	`last_run_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tracked_search_words` ON `tracked_search` (`keywords`,`category`);