-- How often an answer came from a cache, hour by hour, in the last day. Turns that needed no data do not count.
SELECT
  toStartOfInterval(timestamp, INTERVAL '1' HOUR) AS hour,
  SUM(_sample_interval) AS lookups,
  SUM(if(blob7 = 'hit' OR blob7 = 'stale', _sample_interval, 0)) / SUM(_sample_interval) AS hit_rate
FROM smartshelf
WHERE index1 = 'turn' AND blob7 != 'none' AND blob7 != '' AND timestamp > NOW() - INTERVAL '1' DAY
GROUP BY hour
ORDER BY hour
