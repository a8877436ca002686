-- Those that nobody commits are looked for again and again.
create index flow_import_waiting on flow_import (heartbeat_at) where state = 'CHECKED';
