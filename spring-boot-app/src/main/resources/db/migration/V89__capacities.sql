-- In which capacity, controller or processor, each of the two holds what is shared (COP-53 to COP-59).
ALTER TABLE audit_leaf ADD COLUMN capacities text;
