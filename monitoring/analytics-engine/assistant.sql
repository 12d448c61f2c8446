-- What the language model did, by task and outcome.
SELECT blob2 AS task, blob3 AS outcome,
  SUM(_sample_interval) AS calls,
  SUM(_sample_interval * IF(double8 < 0, 0, double8)) AS input_tokens,
  SUM(_sample_interval * IF(double9 < 0, 0, double9)) AS output_tokens,
  SUM(_sample_interval * IF(double10 < 0, 0, double10)) AS struck,
  SUM(_sample_interval * IF(double11 < 0, 0, double11)) AS dropped,
  SUM(_sample_interval * IF(double12 < 0, 0, double12)) / 1000000 AS dollars
FROM smartshelf
WHERE index1 = 'assistant' AND timestamp > NOW() - INTERVAL '7' DAY
GROUP BY task, outcome
ORDER BY calls DESC
