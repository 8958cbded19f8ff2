"""The windows of the warehouse that are more than a register: parts with their levels, loans on a timeline, ABC."""
