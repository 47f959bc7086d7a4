# Runs a command that must not outlive the platform: standard input is a pipe from it, and when that pipe ends, for
# whatever reason (kill -9 as well), the command is killed.
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
(
  cat <&3 >/dev/null
  kill -9 "$child"
) >/dev/null 2>&1 &
exec 3<&-
wait "$child"
