CREATE TABLE `catalog_act` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`at_ms` integer NOT NULL,
	`brought` integer NOT NULL,
	`changed` integer NOT NULL,
	`withdrew` integer NOT NULL,
	`lost` integer NOT NULL,
	`characters` integer NOT NULL,
	`undone_at_ms` integer
);
--> statement-breakpoint
CREATE TABLE `catalog_before` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`act_id` text NOT NULL,
	`at_ms` integer NOT NULL,
	`products` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `catalog_before_act` ON `catalog_before` (`act_id`);