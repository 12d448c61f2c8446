CREATE TABLE `page_event` (
	`id` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`session_id` text NOT NULL,
	`visitor_id` text NOT NULL,
	`events` text NOT NULL,
	`is_sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `page_event_sample` ON `page_event` (`id`) WHERE is_sample;--> statement-breakpoint
CREATE INDEX `page_event_day` ON `page_event` (`day`,`at_ms`);--> statement-breakpoint
DROP INDEX `turn_event_session`;--> statement-breakpoint
ALTER TABLE `turn_event` ADD `constraints` text;