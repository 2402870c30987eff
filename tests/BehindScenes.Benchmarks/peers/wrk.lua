-- One line: requests, seconds, p99 in milliseconds, bytes received, errors.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("\nmeasured %d %.6f %.3f %d %d\n", summary.requests, summary.duration / 1e6, latency:percentile(99) / 1e3, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
