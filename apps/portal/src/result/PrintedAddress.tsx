import { useEffect, useState } from 'react'

/** The address of the result, printed on paper, where it can be seen and verified. */
export function PrintedAddress() {
  const [address, setAddress] = useState('')
  useEffect(() => setAddress(location.origin + location.pathname), [])
  return <p className="printed label">{address}</p>
}
