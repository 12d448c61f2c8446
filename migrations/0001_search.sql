-- Full text of `product`, one row each under the product's key. It holds analysed words (src/domain/search/analyse.ts),
-- already stemmed, so that indexing, asking and scoring agree to the letter. Written by code in the batch that writes
-- the product: no triggers, which remote migrations split wrongly.
CREATE VIRTUAL TABLE product_search USING fts5(title, context, brand, category, compounds, details, description, tokenize = 'unicode61');
--> statement-breakpoint
-- How many products hold a word: one b-tree look-up a word.
CREATE VIRTUAL TABLE product_word USING fts5vocab('product_search', 'row');
