CREATE TABLE `constraint_event` (
	`id` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`session_id` text NOT NULL,
	`name` text NOT NULL,
	`op` text NOT NULL,
	`value` text NOT NULL,
	`unit` text NOT NULL,
	`is_relaxed` integer NOT NULL,
	`is_sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `constraint_event_sample` ON `constraint_event` (`id`) WHERE is_sample;--> statement-breakpoint
CREATE INDEX `constraint_event_day` ON `constraint_event` (`day`,`at_ms`);--> statement-breakpoint
CREATE INDEX `constraint_event_session` ON `constraint_event` (`session_id`);--> statement-breakpoint
CREATE TABLE `daily_constraint` (
	`day` integer NOT NULL,
	`name` text NOT NULL,
	`op` text NOT NULL,
	`value` text NOT NULL,
	`unit` text NOT NULL,
	`turns` integer NOT NULL,
	`relaxed_turns` integer NOT NULL,
	`sessions` integer NOT NULL,
	PRIMARY KEY(`day`, `name`, `op`, `value`, `unit`)
);
--> statement-breakpoint
CREATE TABLE `daily_product` (
	`day` integer NOT NULL,
	`product_id` text NOT NULL,
	`position` integer NOT NULL,
	`category` text NOT NULL,
	`impressions` integer NOT NULL,
	`clicks` integer NOT NULL,
	`outbound` integer NOT NULL,
	`saves` integer NOT NULL,
	`unsaves` integer NOT NULL,
	`compares` integer NOT NULL,
	`copies` integer NOT NULL,
	`score_sum` real NOT NULL,
	`score_count` integer NOT NULL,
	PRIMARY KEY(`day`, `product_id`, `position`)
);
--> statement-breakpoint
CREATE TABLE `daily_response_time` (
	`day` integer NOT NULL,
	`response_time_ms` integer NOT NULL,
	`turns` integer NOT NULL,
	PRIMARY KEY(`day`, `response_time_ms`)
);
--> statement-breakpoint
CREATE TABLE `daily_search` (
	`day` integer NOT NULL,
	`category` text NOT NULL,
	`terms` text NOT NULL,
	`searches` integer NOT NULL,
	`zero_results` integer NOT NULL,
	`relaxed_turns` integer NOT NULL,
	`sessions` integer NOT NULL,
	PRIMARY KEY(`day`, `category`, `terms`)
);
--> statement-breakpoint
CREATE TABLE `daily_session` (
	`day` integer NOT NULL,
	`session_id` text NOT NULL,
	`visitor_id` text NOT NULL,
	`turns` integer NOT NULL,
	`intents` integer NOT NULL,
	`score_sum` real NOT NULL,
	`score_count` integer NOT NULL,
	`clicks` integer NOT NULL,
	`outbound` integer NOT NULL,
	`saves` integer NOT NULL,
	`compares` integer NOT NULL,
	PRIMARY KEY(`day`, `session_id`)
);
--> statement-breakpoint
CREATE TABLE `daily_total` (
	`day` integer PRIMARY KEY NOT NULL,
	`sessions` integer NOT NULL,
	`visitors` integer NOT NULL,
	`score_sum` real NOT NULL,
	`score_count` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `daily_turn` (
	`day` integer NOT NULL,
	`hour` integer NOT NULL,
	`intent` text NOT NULL,
	`strategy` text NOT NULL,
	`status` text NOT NULL,
	`turns` integer NOT NULL,
	`response_ms_sum` integer NOT NULL,
	`slow_turns` integer NOT NULL,
	`fast_turns` integer NOT NULL,
	`confidence_sum` real NOT NULL,
	`confidence_count` integer NOT NULL,
	`low_confidence_turns` integer NOT NULL,
	`messages` integer NOT NULL,
	`message_length_sum` integer NOT NULL,
	`response_length_sum` integer NOT NULL,
	`turns_with_products` integer NOT NULL,
	`searches` integer NOT NULL,
	`zero_results` integer NOT NULL,
	`relaxed_turns` integer NOT NULL,
	PRIMARY KEY(`day`, `hour`, `intent`, `strategy`, `status`)
);
--> statement-breakpoint
CREATE TABLE `feedback_event` (
	`id` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`session_id` text NOT NULL,
	`visitor_id` text NOT NULL,
	`message_id` text,
	`product_id` text,
	`score` real,
	`reason` text,
	`comment` text,
	`is_sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `feedback_event_sample` ON `feedback_event` (`id`) WHERE is_sample;--> statement-breakpoint
CREATE INDEX `feedback_event_day` ON `feedback_event` (`day`,`at_ms`);--> statement-breakpoint
CREATE INDEX `feedback_event_session` ON `feedback_event` (`session_id`);--> statement-breakpoint
CREATE INDEX `feedback_event_visitor` ON `feedback_event` (`visitor_id`);--> statement-breakpoint
CREATE TABLE `product_event` (
	`id` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`session_id` text NOT NULL,
	`visitor_id` text NOT NULL,
	`type` text NOT NULL,
	`product_id` text NOT NULL,
	`category` text NOT NULL,
	`position` integer NOT NULL,
	`is_sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `product_event_sample` ON `product_event` (`id`) WHERE is_sample;--> statement-breakpoint
CREATE INDEX `product_event_day` ON `product_event` (`day`,`at_ms`);--> statement-breakpoint
CREATE INDEX `product_event_session` ON `product_event` (`session_id`);--> statement-breakpoint
CREATE TABLE `rollup_day` (
	`day` integer PRIMARY KEY NOT NULL,
	`rolled_at_ms` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `turn_event` (
	`id` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`session_id` text NOT NULL,
	`visitor_id` text NOT NULL,
	`kind` text NOT NULL,
	`intent` text NOT NULL,
	`strategy` text NOT NULL,
	`status` text NOT NULL,
	`confidence` real,
	`response_time_ms` integer NOT NULL,
	`first_event_ms` integer,
	`message_length` integer,
	`response_length` integer NOT NULL,
	`product_count` integer NOT NULL,
	`is_search` integer NOT NULL,
	`is_zero_result` integer NOT NULL,
	`is_relaxed` integer NOT NULL,
	`category` text,
	`terms` text,
	`text` text,
	`is_sample` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE INDEX `turn_event_sample` ON `turn_event` (`id`) WHERE is_sample;--> statement-breakpoint
CREATE INDEX `turn_event_day` ON `turn_event` (`day`,`at_ms`);--> statement-breakpoint
CREATE INDEX `turn_event_session` ON `turn_event` (`session_id`);--> statement-breakpoint
CREATE INDEX `turn_event_visitor` ON `turn_event` (`visitor_id`,`at_ms`);--> statement-breakpoint
CREATE INDEX `turn_event_text` ON `turn_event` (`day`) WHERE "turn_event"."text" IS NOT NULL OR "turn_event"."terms" IS NOT NULL;