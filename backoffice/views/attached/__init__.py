"""Files that hang on a record, as they are brought, shown and looked at."""
