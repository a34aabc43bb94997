
1
inputPlaceholder*
shape:

aRelunowhere"¿