CREATE TABLE `catalog_block` (
	`block` integer PRIMARY KEY NOT NULL,
	`changes` integer NOT NULL,
	`learned_changes` integer,
	`kinds_of` text,
	`facts` text,
	`kinds` text
);
--> statement-breakpoint
ALTER TABLE `catalog_state` ADD `due_at_ms` integer;