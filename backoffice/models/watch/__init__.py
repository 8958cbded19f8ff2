"""What the database itself watches over, whoever changes it: triggers and rights, from the declarations."""
