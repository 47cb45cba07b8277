// Takes the names of Vectors.h back, for the next level. No guard.
#undef INLINE
#undef any_bits
#undef look_up
#undef look_up_low
#undef load
#undef vector
