"""The command line: one module for each command, with `SUMMARY`, `arguments(parser)` and `run(options)`."""
