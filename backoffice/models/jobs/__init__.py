"""A job from the call to the bill: calls, vouchers, goods in our care, the bench, the return, the money."""
