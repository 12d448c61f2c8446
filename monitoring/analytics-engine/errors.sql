-- What broke, and where, in the last day.
SELECT
  blob2 AS place,
  blob3 AS error,
  SUM(_sample_interval) AS errors,
  MAX(timestamp) AS last_seen
FROM smartshelf
WHERE index1 = 'error' AND timestamp > NOW() - INTERVAL '1' DAY
GROUP BY place, error
ORDER BY errors DESC
LIMIT 50
