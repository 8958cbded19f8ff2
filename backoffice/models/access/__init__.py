"""Who may do what, and how somebody proves to be who they are."""
