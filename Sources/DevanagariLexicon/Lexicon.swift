// Replaced by the first part of the module.
