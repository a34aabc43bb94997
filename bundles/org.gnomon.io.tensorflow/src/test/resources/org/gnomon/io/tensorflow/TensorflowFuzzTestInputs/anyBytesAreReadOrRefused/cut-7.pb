
:
inp