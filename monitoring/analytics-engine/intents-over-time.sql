-- What shoppers wanted, hour by hour, in the last week.
SELECT
  toStartOfInterval(timestamp, INTERVAL '1' HOUR) AS hour,
  blob5 AS intent,
  SUM(_sample_interval) AS turns
FROM smartshelf
WHERE index1 = 'turn' AND timestamp > NOW() - INTERVAL '7' DAY
GROUP BY hour, intent
ORDER BY hour, turns DESC
